"""The vocabulary of Ratslese: records that cross stage and process boundaries."""
