/** Where a sum that is paid once stands, for whoever gets it and whoever works on its case. */
package org.banjie.payments.told;
