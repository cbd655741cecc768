/** What staff declare of their own relatives. */
package org.banjie.relatives.own;
