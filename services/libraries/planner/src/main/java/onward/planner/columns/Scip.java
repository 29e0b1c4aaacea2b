package onward.planner.columns;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses the best of given tours as an integer programme, by OR-Tools' SCIP.
final class Scip {
    private Scip() {}

    /// What was chosen, and whether nothing better can be chosen from the same tours.
    record Choice(List<Integer> tours, double cost, boolean best) {}

    /// The best choice below the limit; without tours if there is none, or the time did not suffice.
    static Choice choose(Master master, int[] candidates, double limit, int nodes, double seconds) {
        var solver = MPSolver.createSolver("SCIP");
        try {
            solver.setSolverSpecificParametersAsString("""
                    limits/memory = 400
                    presolving/maxrounds = 3
                    limits/nodes = %d
                    """.formatted(nodes));
            var objective = solver.objective();
            var scope = master.scope;
            var unitRows = new MPConstraint[scope.instance.units];
            var requestRows = new MPConstraint[scope.instance.requests];
            double constant = 0;
            for (int unit : scope.units) {
                unitRows[unit] = solver.makeConstraint(Double.NEGATIVE_INFINITY, 1);
                constant += scope.emptyCost[unit];
            }
            for (int request : scope.requests) {
                requestRows[request] = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
                var contracted = solver.makeNumVar(0, 1, "");
                requestRows[request].setCoefficient(contracted, 1);
                objective.setCoefficient(contracted, scope.instance.contractorCost[request]);
            }
            var cutRows = new MPConstraint[master.cuts.count()];
            Arrays.setAll(cutRows, cut -> solver.makeConstraint(Double.NEGATIVE_INFINITY, 1));
            var variables = new MPVariable[candidates.length];
            for (int index = 0; index < candidates.length; index++) {
                int tour = candidates[index];
                variables[index] = solver.makeBoolVar("");
                int unit = master.tours.unit(tour);
                unitRows[unit].setCoefficient(variables[index], 1);
                for (int request : master.tours.stops(tour)) {
                    requestRows[request].setCoefficient(variables[index], 1);
                }
                for (int cut : master.cuts.counting(master.tours.stops(tour))) {
                    cutRows[cut].setCoefficient(variables[index], 1);
                }
                objective.setCoefficient(variables[index], master.tours.cost(tour) - scope.emptyCost[unit]);
            }
            objective.setMinimization();
            solver.setTimeLimit((long) Math.max(1, 1000 * seconds));
            var exactly = new MPSolverParameters();
            exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            var status = solver.solve(exactly);
            var chosen = new ArrayList<Integer>();
            double cost = Double.POSITIVE_INFINITY;
            if (status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE) {
                cost = objective.value() + constant;
                for (int index = 0; index < candidates.length && cost < limit; index++) {
                    if (variables[index].solutionValue() > 0.5) {
                        chosen.add(candidates[index]);
                    }
                }
            }
            return new Choice(chosen, cost, status == MPSolver.ResultStatus.OPTIMAL);
        } finally {
            solver.delete();
        }
    }
}
