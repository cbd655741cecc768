/** Benefits nobody has to apply for (免申即享). */
package org.banjie.assistance.monitoring.benefits;
