//! Which country's help lines are shown first, by the clock's zone; the person can always choose another.

/// Zones of the countries that the lists hold; the beginning of a zone's name is enough.
const ZONES: [(&str, &[&str]); 17] = [
    ("JP", &["Asia/Tokyo", "Japan"]),
    (
        "US",
        &[
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Detroit",
            "America/Boise",
            "America/Anchorage",
            "America/Juneau",
            "America/Indiana",
            "America/Kentucky",
            "America/North_Dakota",
            "Pacific/Honolulu",
            "US/",
        ],
    ),
    ("GB", &["Europe/London", "Europe/Belfast", "GB"]),
    ("IE", &["Europe/Dublin", "Eire"]),
    (
        "CA",
        &[
            "America/Toronto",
            "America/Vancouver",
            "America/Edmonton",
            "America/Winnipeg",
            "America/Halifax",
            "America/St_Johns",
            "America/Regina",
            "America/Montreal",
            "America/Moncton",
            "Canada/",
        ],
    ),
    ("AU", &["Australia/"]),
    ("NZ", &["Pacific/Auckland", "Pacific/Chatham", "NZ"]),
    ("IN", &["Asia/Kolkata", "Asia/Calcutta"]),
    ("KR", &["Asia/Seoul", "ROK"]),
    ("TW", &["Asia/Taipei", "ROC"]),
    ("HK", &["Asia/Hong_Kong", "Hongkong"]),
    ("SG", &["Asia/Singapore", "Singapore"]),
    ("FR", &["Europe/Paris"]),
    ("IT", &["Europe/Rome"]),
    ("ES", &["Europe/Madrid", "Atlantic/Canary"]),
    ("DE", &["Europe/Berlin", "Europe/Busingen"]),
    (
        "BR",
        &[
            "America/Sao_Paulo",
            "America/Bahia",
            "America/Fortaleza",
            "America/Recife",
            "America/Manaus",
            "America/Belem",
            "America/Cuiaba",
            "Brazil/",
        ],
    ),
];

/// The country of a zone, if its lines are known. Nothing is guessed from a zone that several countries share.
pub fn of_zone(zone: &str) -> Option<&'static str> {
    let belongs = |begins: &&[&str]| {
        begins.iter().any(|known| {
            zone == *known
                || (known.ends_with('/') && zone.starts_with(known))
                || zone.starts_with(&format!("{known}/"))
        })
    };
    ZONES.iter().find(|(_, begins)| belongs(begins)).map(|(country, _)| *country)
}

#[cfg(test)]
mod tests {
    use super::of_zone;

    #[test]
    fn a_zone_names_its_country_or_none() {
        let check = |zone, expected| assert_eq!(of_zone(zone), expected, "{zone}");
        check("Asia/Tokyo", Some("JP"));
        check("America/Indiana/Knox", Some("US"));
        check("Australia/Perth", Some("AU"));
        check("Etc/UTC", None);
        check("", None);
        check("Europe/Vienna", None);
    }
}
