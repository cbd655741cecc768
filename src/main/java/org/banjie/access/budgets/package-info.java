/** How often something may be tried, counted in the database for all instances of the program together. */
@org.springframework.modulith.NamedInterface("budgets")
package org.banjie.access.budgets;
