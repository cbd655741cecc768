/** What is done with a list by itself: it is read, compared with the recipients, and its hits are opened. */
package org.banjie.assistance.monitoring.lists.work;
