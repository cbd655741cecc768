/** Lists as other offices send them: workbooks and CSV, row by row. */
package org.banjie.assistance.monitoring.reading;
