/** Households that should be told what they may apply for (政策找人). */
package org.banjie.assistance.monitoring.leads;
