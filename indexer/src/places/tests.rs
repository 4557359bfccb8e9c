//! Tables of what is known about places.
#![allow(clippy::unwrap_used)]

use super::{Fault, Places, PlacesError, distance_km};

fn places() -> &'static Places {
    Places::embedded().unwrap()
}

#[test]
fn the_table_is_whole() {
    let count = |state: &str| {
        let postcodes = places().all().iter().filter(|place| place.state == state);
        let districts = places().districts().iter();
        let districts = districts.filter(|district| district.state == state);
        (postcodes.count(), districts.count())
    };
    assert_eq!(places().all().len(), 8168);
    assert_eq!(places().districts().len(), 400);
    assert_eq!(count("Niedersachsen"), (796, 45));
    assert_eq!(count("Bremen"), (40, 2));
    assert_eq!(count("Berlin").1, 1);
}

#[test]
fn postcodes() {
    let table = [
        ("30159", "Hannover", "Region Hannover", "Niedersachsen"),
        (" 29221 ", "Celle", "Celle", "Niedersachsen"),
        ("26122", "Oldenburg", "Oldenburg (Stadt)", "Niedersachsen"),
        (
            "27793",
            "Wildeshausen",
            "Oldenburg (Landkreis)",
            "Niedersachsen",
        ),
        ("49074", "Osnabrück", "Osnabrück (Stadt)", "Niedersachsen"),
        ("49324", "Melle", "Osnabrück (Landkreis)", "Niedersachsen"),
        ("31582", "Nienburg/Weser", "Nienburg/Weser", "Niedersachsen"),
        ("26757", "Borkum", "Leer", "Niedersachsen"),
        ("27498", "Helgoland", "Pinneberg", "Schleswig-Holstein"),
        ("19273", "Amt Neuhaus", "Lüneburg", "Niedersachsen"),
        ("28195", "Bremen", "Bremen", "Bremen"),
        ("27568", "Bremerhaven", "Bremerhaven", "Bremen"),
        ("01067", "Dresden", "Dresden", "Sachsen"),
        ("80331", "München", "München (Stadt)", "Bayern"),
        ("99817", "Eisenach", "Wartburgkreis", "Thüringen"),
    ];
    for (postcode, town, district, state) in table {
        let place = places().by_postcode(postcode).unwrap();
        assert_eq!(
            (place.town, place.district, place.state),
            (town, district, state)
        );
        assert_eq!(places().district_of(postcode).unwrap().name, district);
    }
    for unknown in ["", "00000", "99999", "3015", "301590", "30l59", "Hannover"] {
        assert_eq!(places().by_postcode(unknown), None, "{unknown}");
        assert_eq!(places().district_of(unknown), None, "{unknown}");
    }
}

#[test]
fn towns() {
    let table = [
        ("Celle", "29221 29223 29225 29227 29229"),
        ("celle (Stadt)", "29221 29223 29225 29227 29229"),
        ("LUENEBURG", "21335 21337 21339"),
        ("Luneburg", "21335 21337 21339"),
        ("Lingen", "49808 49809 49811"),
        ("Lingen (Ems)", "49808 49809 49811"),
        ("Winsen (Luhe)", "21423"),
        ("Winsen", "21423 29308"),
        ("Osterode", "37520"),
        ("Hannoversch Münden", "34346"),
        ("Hann. Münden", "34346"),
        ("Hude", "27798 49448"),
        ("Dangast", "26316"),
        ("St. Andreasberg", "37444"),
        ("Hermannsburg", "29320"),
        ("Achim", "28832 38312"),
        ("Nirgendwo", ""),
        ("", ""),
        ("(Ems)", ""),
    ];
    for (town, expected) in table {
        let found = places().by_town(town);
        let found: Vec<_> = found.iter().map(|place| place.postcode).collect();
        assert_eq!(found.join(" "), expected, "{town}");
    }
}

#[test]
fn distances() {
    let table = [
        ("30159", "30159", 0.0),
        ("30159", "29221", 36.0),
        ("26122", "28195", 40.0),
        ("49074", "38100", 169.0),
        ("24937", "87561", 824.0),
    ];
    for (a, b, expected) in table {
        let position = |postcode| places().by_postcode(postcode).unwrap().position;
        let (there, back) = (
            distance_km(position(a), position(b)),
            distance_km(position(b), position(a)),
        );
        assert!(
            (there - expected).abs() < 1.0 + expected / 100.0,
            "{a} {b}: {there}"
        );
        assert_eq!(there, back, "{a} {b}");
    }
}

#[test]
fn neighbours() {
    let table = [
        ("Celle", 4, "Gifhorn, Heidekreis, Peine, Region Hannover"),
        (
            "oldenburg (stadt)",
            3,
            "Ammerland, Oldenburg (Landkreis), Wesermarsch",
        ),
        ("Emden", 1, "Aurich"),
        ("Nirgendwo", 3, ""),
    ];
    for (district, n, expected) in table {
        let found = places().neighbouring_districts(district, n);
        let mut names: Vec<_> = found.iter().map(|(district, _)| district.name).collect();
        assert!(found.is_sorted_by_key(|(_, km)| *km), "{district}");
        names.sort();
        assert_eq!(names.join(", "), expected, "{district}");
    }
    assert_eq!(places().neighbouring_districts("Celle", 0), []);
    assert_eq!(places().neighbouring_districts("Celle", 1000).len(), 399);
}

#[test]
fn malformed_files() {
    const HEADER: &str = "plz\tort\tkreis\tland\tlat\tlon\n";
    const PARTS: &str = "plz\tort\n";
    const CELLE: &str = "29221\tCelle\tCelle\tNI\t52.6\t10.1\n";
    let table = [
        ("", "", PARTS, Some((1, Fault::Header(HEADER.trim_end())))),
        (HEADER, "", "", Some((1, Fault::Header(PARTS.trim_end())))),
        (
            HEADER,
            "29221\tCelle\tCelle\tNI\t52.6\n",
            PARTS,
            Some((2, Fault::Columns(6))),
        ),
        (
            HEADER,
            "29221\t \tCelle\tNI\t52.6\t10.1\n",
            PARTS,
            Some((2, Fault::Columns(6))),
        ),
        (
            HEADER,
            "2922\tCelle\tCelle\tNI\t52.6\t10.1\n",
            PARTS,
            Some((2, Fault::Postcode("2922".into()))),
        ),
        (
            HEADER,
            "29221\tCelle\tCelle\tXX\t52.6\t10.1\n",
            PARTS,
            Some((2, Fault::State("XX".into()))),
        ),
        (
            HEADER,
            "29221\tCelle\tCelle\tNI\t10.1\t52.6\n",
            PARTS,
            Some((2, Fault::Coordinate("10.1".into()))),
        ),
        (
            HEADER,
            "29221\tCelle\tCelle\tNI\t52.6\tNaN\n",
            PARTS,
            Some((2, Fault::Coordinate("NaN".into()))),
        ),
        (
            HEADER,
            CELLE,
            "plz\tort\n29222\tAltencelle\n",
            Some((2, Fault::Unknown("29222".into()))),
        ),
        (
            HEADER,
            CELLE,
            "plz\tort\n29221\n",
            Some((2, Fault::Columns(2))),
        ),
        (
            HEADER,
            CELLE,
            "plz\tort\n29221\tWesterc\n29221\tAltenc\n",
            Some((3, Fault::Order("29221\tAltenc".into()))),
        ),
        (HEADER, CELLE, "plz\tort\n29221\tAltencelle\n", None),
    ];
    for (header, rows, parts, expected) in table {
        let text: &'static str = format!("{header}{rows}").leak();
        let got = Places::read(text, parts)
            .err()
            .map(|error| (error.line, error.fault));
        assert_eq!(got, expected, "{text}{parts}");
    }
    let twice: &'static str = format!("{HEADER}{CELLE}{CELLE}").leak();
    let error = Places::read(twice, PARTS).unwrap_err();
    let expected = PlacesError {
        file: "plz.tsv",
        line: 3,
        fault: Fault::Order("29221".into()),
    };
    assert_eq!(error, expected);
    assert_eq!(
        error.to_string(),
        "plz.tsv, line 3: \"29221\" is not after the line before it"
    );
    let two_states = "plz\tort\tkreis\tland\tlat\tlon\n\
        21614\tBuxtehude\tStade\tNI\t53.5\t9.7\n21629\tNeu Wulmstorf\tStade\tHH\t53.5\t9.8\n";
    let error = Places::read(two_states, PARTS).unwrap_err();
    assert_eq!(
        (error.line, error.fault),
        (3, Fault::District("Stade".into()))
    );
}
