/** What papers there are, who issues them, on what law they rest: data, effective-dated, not code. */
package org.banjie.notices.catalogue;
