/** The festivals at each place and the stretches of their days. */
package org.banjie.sweeping.seasons;
