/** What staff declare of their own relatives. */
package org.banjie.kinds.relatives.own;
