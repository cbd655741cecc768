/** Compares people with the register. */
package org.banjie.kinds.relatives.comparison;
