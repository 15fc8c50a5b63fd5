//! The normal distribution: density, cumulative, its inverse, and the hazard that moment matching needs.

const SQRT_2: f64 = core::f64::consts::SQRT_2;
const INVERSE_SQRT_2PI: f64 = 0.398_942_280_401_432_7;

/// Density of the standard normal.
pub(super) fn density(x: f64) -> f64 {
    INVERSE_SQRT_2PI * libm::exp(-0.5 * x * x)
}

/// Probability of a standard normal below `x`.
pub(super) fn below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / SQRT_2)
}

/// Density over cumulative at `t` (inverse Mills ratio); its asymptote far below, where the cumulative underflows.
pub(super) fn hazard(t: f64) -> f64 {
    if t < -30.0 { -t - 1.0 / t } else { density(t) / below(t).max(1e-300) }
}

/// Standard deviations whose cumulative is `p` (0 to 1): Acklam's rational approximation and one Newton step.
pub fn quantile(p: f64) -> f64 {
    let p = p.clamp(1e-9, 1.0 - 1e-9);
    let x = if p < 0.02425 {
        tail(p)
    } else if p > 1.0 - 0.02425 {
        -tail(1.0 - p)
    } else {
        middle(p - 0.5)
    };
    x - (below(x) - p) / density(x).max(1e-12)
}

fn horner<const N: usize>(coefficients: [f64; N], x: f64) -> f64 {
    coefficients.into_iter().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

fn tail(p: f64) -> f64 {
    let q = libm::sqrt(-2.0 * libm::log(p));
    let above = [
        -0.007784894002430293,
        -0.3223964580411365,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783,
    ];
    let under = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1.0];
    horner(above, q) / horner(under, q)
}

fn middle(q: f64) -> f64 {
    let r = q * q;
    let above = [
        -39.69683028665376,
        220.9460984245205,
        -275.9285104469687,
        138.357751867269,
        -30.66479806614716,
        2.506628277459239,
    ];
    let under = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1.0];
    horner(above, r) * q / horner(under, r)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_undoes_the_cumulative() {
        for step in 1..200 {
            let p = f64::from(step) / 200.0;
            assert!((below(quantile(p)) - p).abs() < 1e-12, "{p}");
        }
        assert!((quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-9);
    }

    #[test]
    fn the_hazard_has_no_seam() {
        assert!((hazard(-30.0 + 1e-9) - hazard(-30.0 - 1e-9)).abs() < 1e-4);
        assert!(hazard(-400.0).is_finite() && hazard(40.0) >= 0.0);
    }
}
