/** The published price list and what is quoted by it. */
package org.banjie.funeral.arrangement.quote;
