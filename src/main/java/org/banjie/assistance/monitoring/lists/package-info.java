/** Lists compared with the recipients, and what a hit sets off. */
package org.banjie.assistance.monitoring.lists;
