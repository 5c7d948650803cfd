// The two meters, shared by every story. Both belong to the team, 0 to 100, and start at 50.
// A story moves them with ~ shift(morale, accountability, "key") on the line BEFORE the text the change belongs to.
// Every key has its line in because.json. One shift per line of text: the page sees only the last one.
VAR morale = 50
VAR account = 50
VAR beat = 0        // goes up by one at each shift: the page watches this
VAR because = ""    // the key of the line in because.json

=== function shift(m, a, key)
    ~ morale = MAX(0, MIN(100, morale + m))
    ~ account = MAX(0, MIN(100, account + a))
    ~ because = key
    ~ beat = beat + 1

// Trust from one colleague toward the person being played, -3 to 3. Never shown.
=== function trust(ref who, n)
    ~ who = MAX(-3, MIN(3, who + n))

// Where the team stands at the end: "steady", "cosy", "tight" or "fraying".
=== function zone()
    {
    - morale >= 52 && account >= 54:
        ~ return "steady"
    - morale >= 52:
        ~ return "cosy"
    - account >= 54:
        ~ return "tight"
    - else:
        ~ return "fraying"
    }
