/** How an amount came about, line by line: made with the figures that decide, kept sealed, said on pages and papers. */
package org.banjie.assistance.application.calculation;
