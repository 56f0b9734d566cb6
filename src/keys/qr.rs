//! QR codes as images.

use qrcodegen::{QrCode, QrCodeEcc};

use super::png;

/// Pixels of a module's side.
const SCALE: usize = 4;
/// Modules of white around the code, without which readers do not find it.
const QUIET: usize = 4;

/// A PNG of the text; `None` if it is too long for a code.
pub fn image(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let module = |pixel: usize| (pixel / SCALE) as i32 - QUIET as i32;
    let side = (code.size() as usize + 2 * QUIET) * SCALE;
    // What lies outside of the code is light.
    Some(png::square(side, &|x, y| code.get_module(module(x), module(y))))
}
