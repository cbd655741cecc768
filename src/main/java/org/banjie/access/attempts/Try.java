package org.banjie.access.attempts;

import java.util.List;
import org.banjie.access.budgets.Budget;

/**
 * A try that was counted before it is made.
 *
 * @param own what it alone uses up: a right one wipes that slate
 * @param shared what others use up too: a right one is only given back, or one good password would cover for guessing
 *     others
 */
record Try(Budget own, List<Budget> shared) {}
