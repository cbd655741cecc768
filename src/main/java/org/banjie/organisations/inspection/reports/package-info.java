/** What organisations report each year and where each report stands. */
package org.banjie.organisations.inspection.reports;
