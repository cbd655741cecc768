/** What is measured of the streets' spot checks and of what lists found, over a year. */
package org.banjie.assistance.monitoring.measures;
