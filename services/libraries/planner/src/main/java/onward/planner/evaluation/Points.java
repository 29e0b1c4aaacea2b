package onward.planner.evaluation;

import onward.planner.problem.Position;

/// Places on the sphere as unit vectors: the great-circle distance is then one root and one arc sine.
public final class Points {
    private static final double EARTH_DIAMETER_METRES = 2 * 6_371_008.8;

    private final double[] x;
    private final double[] y;
    private final double[] z;

    public Points(int count) {
        x = new double[count];
        y = new double[count];
        z = new double[count];
    }

    public void set(int index, double lat, double lon) {
        double phi = Math.toRadians(lat);
        double lambda = Math.toRadians(lon);
        x[index] = Math.cos(phi) * Math.cos(lambda);
        y[index] = Math.cos(phi) * Math.sin(lambda);
        z[index] = Math.sin(phi);
    }

    /// The component along one of the three axes.
    public double on(int axis, int index) {
        return axis == 0 ? x[index] : axis == 1 ? y[index] : z[index];
    }

    /// Great-circle metres between two places.
    public static double metres(Position from, Position to) {
        var points = new Points(2);
        points.set(0, from.lat(), from.lon());
        points.set(1, to.lat(), to.lon());
        return points.metres(0, points, 1);
    }

    /// Great-circle metres from a place of these to one of the others.
    public double metres(int from, Points others, int to) {
        return EARTH_DIAMETER_METRES * Math.asin(Math.min(1, Math.sqrt(squared(from, others, to)) / 2));
    }

    /// The square of the straight line through the Earth, in Earth radii: orders places as their distance does.
    public double squared(int from, Points others, int to) {
        double dx = x[from] - others.x[to];
        double dy = y[from] - others.y[to];
        double dz = z[from] - others.z[to];
        return dx * dx + dy * dy + dz * dz;
    }
}
