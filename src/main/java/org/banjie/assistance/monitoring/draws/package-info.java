/** Spot checks of recipients, drawn by lot. */
package org.banjie.assistance.monitoring.draws;
