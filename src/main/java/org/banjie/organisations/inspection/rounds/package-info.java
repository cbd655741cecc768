/** The yearly rounds: opened, shifted and closed, with the work of each in the background. */
package org.banjie.organisations.inspection.rounds;
