package onward.planner.columns;

/// The port to a solver of linear programmes that grow by columns. Rows are either at least or at most 1; it minimises.
interface LinearProgramme extends AutoCloseable {
    /// Adds a row and returns its number.
    int atLeastOne();

    /// Adds a row and returns its number.
    int atMostOne();

    /// Adds a column that has a 1 in each of the rows, and returns its number.
    int column(double cost, int[] rows, int count);

    /// Puts a 1 where a column meets a row.
    void join(int column, int row);

    /// Bounds a column from now on.
    void bound(int column, double lower, double upper);

    /// Solves from the last basis; false if it did not get to the optimum within the time.
    boolean solve(double seconds);

    double objective();

    double price(int row);

    double value(int column);

    @Override
    void close();
}
