// Who trusts the person being played, and how far. -3 to 3, never shown.
// A story keeps its own facts (who was told what) in its own file; only people are shared here.
VAR trust_dele = 0
VAR trust_yusuf = 0
VAR trust_ros = 0
VAR trust_june = 0
