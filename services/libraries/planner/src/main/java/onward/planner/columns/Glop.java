package onward.planner.columns;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/// OR-Tools' primal simplex. Without presolve and scaling it keeps its basis from one solve to the next; its answers
/// are copied at once, for it forgets them with the next change.
final class Glop implements LinearProgramme {
    private static final String WARM = "use_preprocessing:false use_scaling:false ";

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPObjective objective = solver.objective();
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();

    private boolean bounded;
    private double cost;
    private double[] prices = new double[0];
    private double[] values = new double[0];

    Glop() {
        objective.setMinimization();
    }

    @Override
    public int atLeastOne() {
        rows.add(solver.makeConstraint(1, Double.POSITIVE_INFINITY));
        return rows.size() - 1;
    }

    @Override
    public int atMostOne() {
        rows.add(solver.makeConstraint(Double.NEGATIVE_INFINITY, 1));
        return rows.size() - 1;
    }

    @Override
    public int column(double cost, int[] members, int count) {
        var variable = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        objective.setCoefficient(variable, cost);
        for (int index = 0; index < count; index++) {
            rows.get(members[index]).setCoefficient(variable, 1);
        }
        columns.add(variable);
        return columns.size() - 1;
    }

    @Override
    public void join(int column, int row) {
        rows.get(row).setCoefficient(columns.get(column), 1);
        bounded = true;
    }

    @Override
    public void bound(int column, double lower, double upper) {
        columns.get(column).setBounds(lower, upper);
        bounded = true;
    }

    @Override
    public boolean solve(double seconds) {
        solver.setSolverSpecificParametersAsString(
                bounded ? WARM + "use_dual_simplex:true" : WARM + "use_dual_simplex:false");
        bounded = false;
        solver.setTimeLimit((long) Math.max(1, seconds * 1000));
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return false;
        }
        cost = objective.value();
        prices = rows.stream().mapToDouble(MPConstraint::dualValue).toArray();
        values = columns.stream().mapToDouble(MPVariable::solutionValue).toArray();
        return true;
    }

    @Override
    public double objective() {
        return cost;
    }

    @Override
    public double price(int row) {
        return prices[row];
    }

    @Override
    public double value(int column) {
        return column < values.length ? values[column] : 0;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
