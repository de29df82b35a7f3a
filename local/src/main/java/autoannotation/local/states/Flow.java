package autoannotation.local.states;

import java.util.Map;

/** States that lead to one another: a machine, a branch, or what is done for each item of a Map. */
record Flow(String startAt, Map<String, State> states) {}
