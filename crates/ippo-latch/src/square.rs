//! The recovery words as a picture for a camera.

use ippo_web::Square;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use zeroize::Zeroizing;

/// The light border that a camera needs, in squares.
const BORDER: i32 = 4;

/// A QR code of the words with single spaces between them.
pub(crate) fn of(words: &[String]) -> Square {
    let text = Zeroizing::new(words.join(" "));
    let code = QrCode::encode_text(&text, QrCodeEcc::Medium).expect("24 words are far below what fits");
    let mut path = Zeroizing::new(String::with_capacity(64 * 1024));
    let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    for (x, y) in places.filter(|(x, y)| code.get_module(*x, *y)) {
        // Writing into a string cannot fail.
        let _ = write!(path, "M{} {}h1v1h-1z", x + BORDER, y + BORDER);
    }
    Square { side: usize::try_from(code.size() + 2 * BORDER).unwrap_or(0), path }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Its three corners are the finder squares of every QR code: seven dark in a row.
    #[test]
    fn it_is_a_square_with_its_corners() {
        let square = of(&vec!["abandon".to_owned(); 24]);
        let far = square.side - 4 - 7;
        for (x, y) in [(4, 4), (far, 4), (4, far)] {
            assert!((0..7).all(|n| square.path.contains(&format!("M{} {y}h1", x + n))));
        }
        assert!(!square.path.contains("M3 ") && !square.path.contains(&format!("M{} ", square.side - 4)));
    }
}
