/** Workbooks, row by row and within bounds. */
package org.banjie.assistance.monitoring.reading.xlsx;
