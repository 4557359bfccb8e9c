//! The schema of HSDS 3.0, put together from the specification's files.
//!
//! `service` and `schedule` are the specification's own schemas. The others are made from its table of all
//! fields (`simple_schema.csv`), stricter than the specification: no object may have unknown fields.

use grufi_indexer::publish::Files;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

const SERVICE: &str = include_str!("../fixtures/hsds/schema_service.json");
const SCHEDULE: &str = include_str!("../fixtures/hsds/schema_schedule.json");
const FIELDS: &str = include_str!("../fixtures/hsds/simple_schema.csv");

/// The table forms plurals by adding an s; these are the names in schemas and examples.
const NAMES: [(&str, &str); 4] = [
    ("accessibilitys", "accessibility"),
    ("addresss", "addresses"),
    ("fundings", "funding"),
    ("cost_optionss", "cost_options"),
];

pub struct Schema {
    services: Validator,
    organizations: Validator,
}

impl Schema {
    pub fn new() -> Self {
        let mut definitions = definitions();
        for (name, text) in [("service", SERVICE), ("schedule", SCHEDULE)] {
            let mut schema: Value = serde_json::from_str(text).unwrap();
            local_references(&mut schema);
            closed(&mut schema);
            definitions.insert(name.to_owned(), schema);
        }
        let definitions = Value::Object(definitions);
        let list = |name: &str| {
            let schema = json!({
                "type": "array",
                "items": {"$ref": format!("#/$defs/{name}")},
                "$defs": definitions,
            });
            jsonschema::options()
                .should_validate_formats(true)
                .build(&schema)
                .unwrap()
        };
        Schema {
            services: list("service"),
            organizations: list("organization"),
        }
    }

    pub fn assert_valid(&self, files: &Files) {
        for (name, bytes) in files {
            let validator = match name.as_str() {
                "services.json" => &self.services,
                "organizations.json" => &self.organizations,
                other => panic!("{other}"),
            };
            let value = serde_json::from_slice(bytes).unwrap();
            let errors: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| format!("{name} {}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}", errors.join("\n"));
        }
    }
}

/// A schema per table of the specification.
fn definitions() -> Map<String, Value> {
    let mut schemas = Map::new();
    let mut reader = csv::Reader::from_reader(FIELDS.as_bytes());
    for row in reader.records() {
        let row = row.unwrap();
        let [
            table,
            name,
            kind,
            _,
            _,
            required,
            _,
            format,
            many,
            one,
            values,
        ] = std::array::from_fn(|at| row.get(at).unwrap_or_default().to_owned());
        let schema = schemas
            .entry(table)
            .or_insert_with(|| json!({"type": "object", "properties": {}, "required": [], "additionalProperties": false}));
        let known = NAMES.iter().find(|(plural, _)| *plural == name);
        let name = known.map_or(name.as_str(), |(_, known)| known).to_owned();
        let reference =
            |file: &str| json!({"$ref": format!("#/$defs/{}", file.trim_end_matches(".json"))});
        let mut property = match (many.as_str(), one.as_str()) {
            // The table is of a later profile; in 3.0, and in its example, this is the taxonomy's name.
            _ if name == "taxonomy" => json!({"type": "string"}),
            ("", "") => json!({"type": kind}),
            (many, "") => json!({"type": "array", "items": reference(many)}),
            (_, one) => reference(one),
        };
        if let "uri" | "email" = format.as_str() {
            property["format"] = json!(format);
        }
        if !values.is_empty() {
            property["enum"] = values.split(',').collect();
        }
        if name == "id" {
            property["format"] = json!("uuid");
        }
        if required == "true" {
            schema["required"].as_array_mut().unwrap().push(json!(name));
        }
        schema["properties"][name] = property;
    }
    schemas
}

/// `phone.json` -> `#/$defs/phone`.
fn local_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(file) if key == "$ref" => {
                        *file = format!("#/$defs/{}", file.trim_end_matches(".json"));
                    }
                    value => local_references(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(local_references),
        _ => {}
    }
}

fn closed(schema: &mut Value) {
    schema["additionalProperties"] = json!(false);
}
