/** The yearly performance of streets (年终绩效): what is measured of them, weighed and added up. */
package org.banjie.oversight.performance;
