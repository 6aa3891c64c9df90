resource "aws_instance" "new" {
  instance_type = "m7i.large"
  ebs_optimized = true
}

resource "aws_instance" "old" {
  instance_type = "m3.xlarge"
  ebs_optimized = false
}
