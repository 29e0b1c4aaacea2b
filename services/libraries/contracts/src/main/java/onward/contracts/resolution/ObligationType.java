package onward.contracts.resolution;

/// What is still owed to the customer.
public enum ObligationType {
    CUSTOMER_AT_DESTINATION,
    VEHICLE_RECOVERED,
    VEHICLE_REPAIRED,
    VEHICLE_RETURNED,
    REPLACEMENT_RETURNED,
    FOLLOW_UP_CALL
}
