/** What a list has to look like, how its rows are read, and what is wrong with them. */
package org.banjie.assistance.monitoring.lists.format;
