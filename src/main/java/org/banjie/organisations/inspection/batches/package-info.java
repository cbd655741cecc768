/** Clean reports concluded together, once a drawn sample has been looked at. */
package org.banjie.organisations.inspection.batches;
