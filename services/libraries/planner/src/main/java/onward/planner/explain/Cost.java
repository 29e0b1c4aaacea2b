package onward.planner.explain;

/// What a tour or a plan costs, by part. `change` is the price of giving requests to other units than before.
public record Cost(double drive, double service, double overtime, double lateness, double contracted, double change) {
    /// Nothing.
    public static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0);

    static Cost contractor(double price, double change) {
        return new Cost(0, 0, 0, 0, price, change);
    }

    /// Both together.
    public Cost plus(Cost other) {
        return new Cost(
                drive + other.drive,
                service + other.service,
                overtime + other.overtime,
                lateness + other.lateness,
                contracted + other.contracted,
                change + other.change);
    }

    /// What this one costs more than the other.
    public Cost minus(Cost other) {
        return new Cost(
                drive - other.drive,
                service - other.service,
                overtime - other.overtime,
                lateness - other.lateness,
                contracted - other.contracted,
                change - other.change);
    }

    /// The sum of all parts.
    public double total() {
        return drive + service + overtime + lateness + contracted + change;
    }
}
