package onward.dispatch.fleet.rest;

import onward.contracts.value.Position;
import onward.web.Problem;
import onward.web.ProblemType;

/// Within so many kilometres of a position.
record Circle(Position centre, double km) {
    static Circle read(String text) {
        var parts = text.split(",", -1);
        try {
            return new Circle(
                    new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                    Double.parseDouble(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw Problem.of(ProblemType.INVALID, "near is written lon,lat,km, such as 6.98,45.45,50.")
                    .exception();
        }
    }
}
