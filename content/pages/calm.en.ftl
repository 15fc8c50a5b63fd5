# The list of Calm: what lies below folds.

calm-fold-short = One to three minutes
calm-fold-long = Up to a quarter of an hour
calm-fold-attention = Turning attention outward
calm-fold-inward = With the breath, or through the whole body
calm-fold-inward-what = Something made it worse before. These look inward, so they can stay closed.
