//! The look of an organisation on an HTML page: name, picture and address above, a line below, its colour and letters.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::html::{POLICY, escaped};
use crate::document::house::{Font, House, Logo, LogoForm};

/// What the page may load: nothing, but the picture that stands in the page itself.
pub(super) fn policy(house: &House) -> String {
    with_picture(POLICY, house)
}

/// A policy that lets the picture of the house through as well, when there is one.
pub(super) fn with_picture(policy: &str, house: &House) -> String {
    if house.logo.is_some() { format!("{policy}; img-src data:") } else { policy.to_owned() }
}

/// The colour and letters, when they are not those of every page.
pub(super) fn style(house: &House) -> String {
    let plain = House::default();
    let mut style = String::new();
    if house.accent != plain.accent {
        let (day, night) = (house.accent.hex(), house.accent.by_night().hex());
        style.push_str(&format!(
            ":root {{ --accent: {day}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {night}; }} }}\n"
        ));
    }
    if house.font == Font::Serif {
        style.push_str("html { font-family: \"Source Serif 4\", Charter, Georgia, \"Times New Roman\", serif; }\n");
    }
    style
}

/// Picture and name, for a page that has a head of its own.
pub(super) fn sender(house: &House) -> String {
    let inside = logo_and_name(house);
    if inside.is_empty() { inside } else { format!("<div class=\"house\">\n{inside}</div>\n") }
}

fn logo_and_name(house: &House) -> String {
    let logo = house.logo.as_ref().map(picture).unwrap_or_default();
    let name = if house.name.is_empty() { String::new() } else { format!("<p class=\"name\">{}</p>\n", escaped(&house.name)) };
    logo + &name
}

/// What stands above the document.
pub(super) fn head(house: &House) -> String {
    let lines: Vec<String> = house.address.iter().map(|line| escaped(line)).collect();
    let address = if lines.is_empty() { String::new() } else { format!("<address>{}</address>\n", lines.join("<br>\n")) };
    let inside = logo_and_name(house) + &address;
    if inside.is_empty() { inside } else { format!("<header class=\"house\">\n{inside}</header>\n") }
}

/// What stands below it.
pub(super) fn foot(house: &House) -> String {
    if house.footer.is_empty() {
        return String::new();
    }
    format!("<footer class=\"house\">{}</footer>\n", escaped(&house.footer))
}

fn picture(logo: &Logo) -> String {
    let form = match logo.form {
        LogoForm::Png => "png",
        LogoForm::Jpeg => "jpeg",
    };
    format!("<img src=\"data:image/{form};base64,{}\" alt=\"{}\">\n", STANDARD.encode(&logo.bytes), escaped(&logo.alt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::house::Color;

    fn house() -> House {
        let logo = Logo { bytes: vec![1, 2, 3], form: LogoForm::Png, alt: "een \"boom\"".into() };
        House {
            name: "Jeugd & Zo".into(),
            logo: Some(logo),
            accent: Color(0x80, 0, 0),
            font: Font::Serif,
            footer: "<vertrouwelijk>".into(),
            address: vec!["Straat 1".into(), "Plaats".into()],
        }
    }

    #[test]
    fn the_look_of_an_organisation_stands_in_the_page_itself() {
        let head = head(&house());
        assert!(head.contains("<img src=\"data:image/png;base64,AQID\" alt=\"een &quot;boom&quot;\">"), "{head}");
        assert!(head.contains("Jeugd &amp; Zo") && head.contains("<address>Straat 1<br>\nPlaats</address>"), "{head}");
        assert_eq!(foot(&house()), "<footer class=\"house\">&lt;vertrouwelijk&gt;</footer>\n");
        assert!(style(&house()).starts_with(":root { --accent: #800000; }") && style(&house()).contains("serif"));
        assert!(policy(&house()).ends_with("img-src data:"));
    }

    #[test]
    fn a_plain_house_adds_nothing() {
        let plain = House::default();
        assert_eq!([head(&plain), foot(&plain), style(&plain)], [const { String::new() }; 3]);
        assert_eq!(policy(&plain), POLICY);
    }
}
