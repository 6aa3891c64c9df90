resource "aws_instance" "documented" {
  instance_type = "m4.large" # expect: instance-type-previous-generation
}

resource "aws_launch_configuration" "flagged" {
  instance_type = "m5.large" # expect: instance-type-previous-generation
}

resource "aws_launch_template" "delisted" {
  instance_type = "f1.2xlarge" # expect: instance-type-previous-generation
}
