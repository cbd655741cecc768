/** Cases put on separate record (备案). */
package org.banjie.relatives.filings;
