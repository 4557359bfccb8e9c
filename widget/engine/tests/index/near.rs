//! Where groups are: around a place, in an area of life, on the map of a region.

use super::{bytes, scheme, small};
use grufi_engine::write::{GroupRecord, Input, PlaceRecord};
use grufi_engine::{FacetKind, Index, Request, Sort};

/// Groups in Celle, in Bergen 20 km to the north, in Uelzen 50 km away, and one online.
fn around() -> Vec<u8> {
    let group = |id, name, place: Option<u16>, town| GroupRecord {
        id,
        name,
        topics: vec!["Trauer"],
        place,
        town,
        ..GroupRecord::default()
    };
    let place = |postcode, town, north| PlaceRecord {
        postcode,
        town,
        district: town,
        north,
        ..PlaceRecord::default()
    };
    bytes(&Input {
        groups: vec![
            group("celle", "A", Some(0), "Celle"),
            group("uelzen", "B", Some(2), "Uelzen"),
            group("bergen", "C", Some(1), "Bergen"),
            group("online", "D", None, ""),
        ],
        places: vec![
            place(29221, "Celle", 0),
            place(29303, "Bergen", 200),
            place(29525, "Uelzen", 500),
        ],
        step: 100,
        ..Input::default()
    })
}

#[test]
fn a_radius_leaves_what_is_near_and_counts_what_others_would_leave() {
    let bytes = around();
    let index = Index::open(&bytes).unwrap();
    let all = [1, 1, 2, 3];
    for (near, text, within, order, found, named, counts) in [
        (
            "",
            "",
            None,
            Sort::Fit,
            "bergen celle online uelzen",
            None,
            [0; 4],
        ),
        (
            "",
            "",
            Some(5),
            Sort::Fit,
            "bergen celle online uelzen",
            None,
            [0; 4],
        ),
        (
            "celle",
            "",
            None,
            Sort::Distance,
            "celle bergen uelzen online",
            Some("Celle"),
            all,
        ),
        (
            "29221 Celle",
            "",
            Some(25),
            Sort::Distance,
            "celle bergen",
            Some("29221 Celle"),
            all,
        ),
        (
            "Uelzen ",
            "",
            Some(50),
            Sort::Distance,
            "uelzen bergen celle",
            Some("Uelzen"),
            [1, 1, 1, 3],
        ),
        (
            "Bergen",
            "",
            Some(5),
            Sort::Fit,
            "bergen",
            Some("Bergen"),
            [1, 1, 2, 3],
        ),
        (
            "Uelzen",
            "Trauer Celle",
            Some(10),
            Sort::Fit,
            "uelzen",
            Some("Uelzen"),
            [1, 1, 1, 2],
        ),
        (
            "",
            "in Celle",
            Some(10),
            Sort::Fit,
            "celle",
            Some("Celle"),
            [1, 1, 2, 2],
        ),
        (
            "Entenhausen",
            "",
            Some(10),
            Sort::Fit,
            "bergen celle online uelzen",
            None,
            [0; 4],
        ),
    ] {
        let request = Request {
            text,
            near,
            within,
            order,
            limit: 9,
            ..Request::default()
        };
        let answer = index.search(&request);
        let mut ids: Vec<&str> = answer
            .hits
            .iter()
            .map(|hit| index.group(hit.group).unwrap().id())
            .collect();
        let said = format!("{near}/{text}/{within:?}");
        assert_eq!(answer.total, ids.len(), "{said}");
        let wider = index.search(&Request {
            within: None,
            ..request
        });
        assert_eq!(answer.anywhere.len(), wider.total, "{said}");
        if order == Sort::Fit {
            ids.sort_unstable();
        }
        assert_eq!(ids.join(" "), found, "{said}");
        assert_eq!(answer.near.as_deref(), named, "{said}");
        assert_eq!(answer.within, counts, "{said}");
        let topic: Vec<u32> = answer
            .counts
            .iter()
            .filter(|count| count.kind == FacetKind::Topic)
            .map(|count| count.groups)
            .collect();
        assert_eq!(topic, [answer.total as u32], "{said}");
    }
}

#[test]
fn topics_know_their_area_and_the_region_its_map() {
    let scheme = scheme();
    let bytes = bytes(&Input {
        scheme: Some(&scheme),
        ..small()
    });
    let index = Index::open(&bytes).unwrap();
    let facet = index.facet(FacetKind::Topic).unwrap();
    let areas: Vec<(&str, u8)> = facet
        .values()
        .map(|value| (value.label(), index.area(value.number())))
        .collect();
    assert_eq!(areas, [("Schlafstörungen", 5), ("Trauer", 8)]);
    assert_eq!(index.having(FacetKind::Topic, &[0, 1]), 2);
    assert_eq!(index.having(FacetKind::Topic, &[1, 1, 7]), 1);
    assert_eq!(index.map().lines().last(), Some("0 1"));
    assert_eq!(index.place(1).unwrap().town, "Bergen");
}
