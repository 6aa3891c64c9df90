resource "aws_instance" "old" {
  instance_type = "t2.large"
  ebs_optimized = true # expect: instance-ebs-optimized
}

resource "aws_instance" "new" {
  instance_type = "m7i.large"
  ebs_optimized = false # expect: instance-ebs-optimized
}
