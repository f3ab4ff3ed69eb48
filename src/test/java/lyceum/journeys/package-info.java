/// Walks through the whole portal, from a person's first page to their last, in a real browser.
package lyceum.journeys;
