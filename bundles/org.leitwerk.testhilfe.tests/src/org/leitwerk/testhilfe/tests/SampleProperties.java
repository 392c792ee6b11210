package org.leitwerk.testhilfe.tests;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two properties that hold and one that does not: what {@link PropertyRunnerTest} runs. */
class SampleProperties {

    @Property
    boolean breaksAtAThousand(@ForAll int number) {
        return number < 1000;
    }

    @Property(tries = 500)
    boolean reversedTwiceIsTheSame(@ForAll String text) {
        return new StringBuilder(text).reverse().reverse().toString().equals(text);
    }

    @Example
    boolean runsOnce() {
        return true;
    }
}
