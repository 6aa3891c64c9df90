resource "aws_instance" "documented" {
  instance_type = "m4.large" # expect: instance-type-previous-generation
}

resource "aws_launch_configuration" "flagged" {
  instance_type = "m5.large" # expect: instance-type-previous-generation
}

resource "aws_launch_template" "delisted" {
  instance_type = "i3.metal" # expect: instance-type-previous-generation
}
