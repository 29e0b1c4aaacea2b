package onward.resolution.overview.rest;

/// By what is known of who has the vehicle cases are looked for.
enum CustodyState {
    /// It may have two holders, or had none for a while.
    IN_DOUBT
}
