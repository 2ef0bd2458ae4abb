//! The State's counties and the field offices that look after them.

use nimrs_contract::vocabulary::FieldOffice;

/// A county of New York State.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct County {
    /// The federal five-digit code.
    pub fips: &'static str,
    pub name: &'static str,
    pub field_office: FieldOffice,
}

const CNY: FieldOffice = FieldOffice::CentralNewYork;
const HR: FieldOffice = FieldOffice::HudsonRiver;
const LI: FieldOffice = FieldOffice::LongIsland;
const NYC: FieldOffice = FieldOffice::NewYorkCity;
const WNY: FieldOffice = FieldOffice::WesternNewYork;

const fn county(fips: &'static str, name: &'static str, field_office: FieldOffice) -> County {
    County { fips, name, field_office }
}

/// All 62, by code.
#[rustfmt::skip]
pub const COUNTIES: [County; 62] = [
    county("36001", "Albany", HR),
    county("36003", "Allegany", WNY),
    county("36005", "Bronx", NYC),
    county("36007", "Broome", CNY),
    county("36009", "Cattaraugus", WNY),
    county("36011", "Cayuga", CNY),
    county("36013", "Chautauqua", WNY),
    county("36015", "Chemung", WNY),
    county("36017", "Chenango", CNY),
    county("36019", "Clinton", CNY),
    county("36021", "Columbia", HR),
    county("36023", "Cortland", CNY),
    county("36025", "Delaware", CNY),
    county("36027", "Dutchess", HR),
    county("36029", "Erie", WNY),
    county("36031", "Essex", CNY),
    county("36033", "Franklin", CNY),
    county("36035", "Fulton", CNY),
    county("36037", "Genesee", WNY),
    county("36039", "Greene", HR),
    county("36041", "Hamilton", CNY),
    county("36043", "Herkimer", CNY),
    county("36045", "Jefferson", CNY),
    county("36047", "Kings", NYC),
    county("36049", "Lewis", CNY),
    county("36051", "Livingston", WNY),
    county("36053", "Madison", CNY),
    county("36055", "Monroe", WNY),
    county("36057", "Montgomery", CNY),
    county("36059", "Nassau", LI),
    county("36061", "New York", NYC),
    county("36063", "Niagara", WNY),
    county("36065", "Oneida", CNY),
    county("36067", "Onondaga", CNY),
    county("36069", "Ontario", WNY),
    county("36071", "Orange", HR),
    county("36073", "Orleans", WNY),
    county("36075", "Oswego", CNY),
    county("36077", "Otsego", CNY),
    county("36079", "Putnam", HR),
    county("36081", "Queens", NYC),
    county("36083", "Rensselaer", HR),
    county("36085", "Richmond", NYC),
    county("36087", "Rockland", HR),
    county("36089", "St. Lawrence", CNY),
    county("36091", "Saratoga", HR),
    county("36093", "Schenectady", HR),
    county("36095", "Schoharie", HR),
    county("36097", "Schuyler", WNY),
    county("36099", "Seneca", WNY),
    county("36101", "Steuben", WNY),
    county("36103", "Suffolk", LI),
    county("36105", "Sullivan", HR),
    county("36107", "Tioga", WNY),
    county("36109", "Tompkins", WNY),
    county("36111", "Ulster", HR),
    county("36113", "Warren", HR),
    county("36115", "Washington", HR),
    county("36117", "Wayne", WNY),
    county("36119", "Westchester", HR),
    county("36121", "Wyoming", WNY),
    county("36123", "Yates", WNY),
];

/// The boroughs of New York City that go by another name than their county.
pub const BOROUGHS: [(&str, &str); 3] = [("Brooklyn", "36047"), ("Manhattan", "36061"), ("Staten Island", "36085")];

/// The county of a federal code.
pub fn county_by_fips(fips: &str) -> Option<&'static County> {
    COUNTIES.iter().find(|county| county.fips == fips)
}

/// The county of a name or of a borough's name, in whatever case, with or without "County" after it.
pub fn county_by_name(name: &str) -> Option<&'static County> {
    let name = name.trim();
    let bare = match name.len().checked_sub(" county".len()) {
        Some(end) if name.is_char_boundary(end) && name[end..].eq_ignore_ascii_case(" county") => &name[..end],
        _ => name,
    };
    let borough = BOROUGHS.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(bare));
    match borough {
        Some((_, fips)) => county_by_fips(fips),
        None => COUNTIES.iter().find(|county| county.name.eq_ignore_ascii_case(bare)),
    }
}

/// The borough's name of a county, where it has one of its own.
pub fn borough_of(fips: &str) -> Option<&'static str> {
    BOROUGHS.iter().find(|(_, of)| *of == fips).map(|(alias, _)| *alias)
}

/// The field office's name, as on its letters.
pub fn field_office_name(office: FieldOffice) -> &'static str {
    match office {
        FieldOffice::CentralNewYork => "Central New York",
        FieldOffice::HudsonRiver => "Hudson River",
        FieldOffice::LongIsland => "Long Island",
        FieldOffice::NewYorkCity => "New York City",
        FieldOffice::WesternNewYork => "Western New York",
    }
}

/// The counties of a field office, by code.
pub fn counties_of(office: FieldOffice) -> impl Iterator<Item = &'static County> {
    COUNTIES.iter().filter(move |county| county.field_office == office)
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    const CSV: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/counties.csv"));

    #[test]
    fn equals_the_published_table() {
        let mut reader = csv::Reader::from_reader(CSV.as_bytes());
        assert_eq!(reader.headers().unwrap(), vec!["fips", "county", "field_office"]);
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let ours: Vec<Vec<String>> =
            COUNTIES.iter().map(|c| [c.fips, c.name, c.field_office.code()].map(str::to_owned).to_vec()).collect();
        assert_eq!(ours, rows);
    }

    #[test]
    fn every_county_is_in_one_region() {
        let counts: Vec<usize> = FieldOffice::ALL.iter().map(|office| counties_of(*office).count()).collect();
        assert_eq!(counts, [20, 16, 2, 5, 19]);
        assert_eq!(field_office_name(FieldOffice::HudsonRiver), "Hudson River");
    }

    #[test]
    fn names_and_boroughs() {
        for (name, fips) in [
            ("Kings", "36047"),
            ("brooklyn", "36047"),
            ("Manhattan", "36061"),
            ("New York", "36061"),
            (" STATEN ISLAND ", "36085"),
            ("Richmond County", "36085"),
            ("St. Lawrence", "36089"),
        ] {
            assert_eq!(county_by_name(name).map(|county| county.fips), Some(fips), "{name}");
        }
        for name in ["", "county", " county", "Bergen", "é county", "ééééé"] {
            assert_eq!(county_by_name(name), None, "{name}");
        }
        assert_eq!(borough_of("36047"), Some("Brooklyn"));
        assert_eq!(borough_of("36001"), None);
        assert_eq!(county_by_fips("36001").map(|county| county.name), Some("Albany"));
    }
}
