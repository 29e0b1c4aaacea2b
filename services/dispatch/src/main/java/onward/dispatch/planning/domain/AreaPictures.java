package onward.dispatch.planning.domain;

/// The control areas as they stand now.
public interface AreaPictures {
    /// Everything as of one instant of the database, without a lock. Must be the first thing that a transaction reads.
    AreaPicture draw(String area);
}
