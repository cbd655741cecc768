/** The monthly report of figures (月报): a paper for each street and the bureau, of a month that is over. */
package org.banjie.oversight.reports;
