/** Where lists are sent in and looked at, by people and by programs. */
package org.banjie.assistance.monitoring.lists.desk;
