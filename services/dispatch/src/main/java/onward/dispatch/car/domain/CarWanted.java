package onward.dispatch.car.domain;

/// The replacement car that a party needs: of this class or a better one, with room for everybody.
public record CarWanted(CarClass atLeast, int seats, int childSeats) {}
